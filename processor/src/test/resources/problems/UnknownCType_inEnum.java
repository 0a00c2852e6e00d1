package app;

import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.Typedef;

@NativeEnum(type = "unit8_t")
//                 ^ error: [UnknownCType] 'unit8_t' is no C type and no typedef of Level: did you mean uint8_t?
public enum Level {
    LOW
}

@Typedef(name = "level_t", type = "unsigned char")
interface Levels {
    @NativeEnum(type = "levelt")
    //                 ^ error: [UnknownCType] 'levelt' is no C type and no typedef of Levels: did you mean level_t?
    enum Nested {
        LOW
    }

    @NativeEnum(type = "level_t")
    enum Known {
        LOW
    }
}

@NativeEnum(type = "struct level")
//                 ^ error: [InexpressibleCType] struct level cannot cross, for it has no Java type yet: write struct level * where C takes its address.
enum Tagged {
    LOW
}
// still binds: app/Levels_KnownEnum
