"""The safety-net loans (セーフティネット貸付), which share a leaflet."""
