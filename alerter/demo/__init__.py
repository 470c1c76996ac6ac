"""The demo: the real pipeline, on feeds, a mail server, a Slack and an SMS service that live for seconds.

rules.yaml + feeds/*.xml | serve | poll and send (the program itself) | collect | check | show

Everything talks over the loopback address of this machine; nothing is read from, or left on, its disk but a
temporary folder.
"""
