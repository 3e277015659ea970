// The library needs one source of its own; its content is the generated resources.
