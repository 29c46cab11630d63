// Paper
