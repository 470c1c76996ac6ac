"""Where did it happen, for texts that come from elsewhere: a line of JSON in, a line of JSON out.

lines | questions, or what is wrong with a line | answers | documents for programs, sentences for people
"""
