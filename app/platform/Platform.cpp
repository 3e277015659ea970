// A services library must have a source before its rooms are built.
