"""Safety-net guarantee (セーフティネット保証), case by case."""
