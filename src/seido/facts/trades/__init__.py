"""What people write for the trade of a business (業種), by the industry that the law counts it to.

The names follow the Japan Standard Industrial Classification (日本標準産業分類), as the definition
of an SME reads it: services are 38, 39, 411, 412, 415, 416, 693, 70 to 75 and 78 to 96 but for 791;
retail is 56 to 61, 76 and 77; wholesale 50 to 55; the rest is manufacturing and others. What the
law or the insurance sets apart (software, inns, entertainment, medical practice, primary producers,
finance) stands apart here too. A name that spans several is open between them, and is asked for.
"""
