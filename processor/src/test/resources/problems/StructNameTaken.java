package app;

import dev.tombolo.annotations.*;

@Struct
record Point(int x, int y) {}
//^1 error: [StructNameTaken] the layout of Point would be in a class PointStruct, and there is a class of that name: rename one of them.

class PointStruct {}
