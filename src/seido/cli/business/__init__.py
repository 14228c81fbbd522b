"""Commands about one business: screen, ask, why, repair, frames, replay, demo."""
