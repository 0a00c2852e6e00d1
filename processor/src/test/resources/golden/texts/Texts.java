package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@NativeLib("c")
interface Texts {
    @Attach
    int rename(String from, String to);

    @Attach
    @Nullable String setlocale(int category, @Nullable String locale);

    @Attach
    @CType("size_t")
    long wcslen(@Encoding(Encoding.WCHAR) String s);

    @Attach
    @Encoding(Encoding.UTF_16)
    String utf16(@Encoding(Encoding.UTF_16LE) String little, @Encoding(Encoding.UTF_16BE) @Nullable String big);

    @Attach
    @CType("char32_t *")
    String byCType(@CType("const wchar_t *") String wide, @CType("const char *") String narrow);

    @Attach
    String latin(@Encoding(Encoding.LATIN_1) String latin, @Encoding(Encoding.ASCII) String ascii);
}
