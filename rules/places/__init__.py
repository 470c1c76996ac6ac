"""Where did it happen: a gazetteer over one read-only buffer, and what a text says of its places.

text | tokens | mentions of names | votes | the place each name means | role and confidence | focus first
"""
