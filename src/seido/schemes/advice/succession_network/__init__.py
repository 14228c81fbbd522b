"""岡山県事業承継ネットワーク, and the centre that it became a part of."""
