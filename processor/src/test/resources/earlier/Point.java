package earlier;

import dev.tombolo.annotations.Struct;

@Struct
public record Point(int x, int y) {}
