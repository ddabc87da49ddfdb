"""What a sandbox remembers: data (`model`), finding and changing it (`store`), files of it (`seed`, `journal`)."""
