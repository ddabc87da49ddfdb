"""Records to the API, each accounted for: what sending many at once and sending later have in common.

A record is written once (`writing`), put into a batch with others (`batches`), and brought to its outcome (`outcomes`)
whatever the API says of the batch (`batch_delivery`); `journal` remembers on disk how far that came.
"""
