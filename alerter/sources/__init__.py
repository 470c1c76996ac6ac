"""Where news comes from: fetched within bounds, parsed in a child process, handed on as plain values.

address | guard | fetch | (child: decode | sniff | parse | clean) | Document

`http` and `guard` face the network, `parsing` keeps the children, `child` and `feed` run inside them,
`check` tells a person what a feed is like, `opml` carries subscriptions in and out.
"""
