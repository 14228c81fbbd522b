"""The loans of prefectures and municipalities that are held, a folder a prefecture."""
