"""Is a rule itself sound, over every business there could be?"""
