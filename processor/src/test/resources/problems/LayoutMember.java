package app;

import dev.tombolo.annotations.*;

@Struct
@Layout({"y", "z", "x", "x", "0"})
//            ^ error: [LayoutMember] 'z' is neither a field of the struct nor a number of bytes: name one of x, y.
//                      ^ error: [LayoutMember] x is there twice: keep one.
//                           ^ error: [LayoutMember] '0' is neither a field of the struct nor a number of bytes: name one of x, y.
record Point(int x, int y) {}

@Struct
@Layout({"x", "8"})
//       ^ error: [LayoutMember] w is left out: put it where it lies in memory.
//       ^ error: [LayoutMember] y is left out: put it where it lies in memory.
record Missing(int x, int y, int w) {}
