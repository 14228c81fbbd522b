"""What is the least that would have to change for a rule to hold?"""
