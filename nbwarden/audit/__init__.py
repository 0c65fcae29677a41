"""What only the server knows about its safety, and mending what only it can.

No rule stands here: the engine judges. No answer holds a hash, a token, a key or a
password.
"""
