package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@NativeLib("c")
public interface LibC {
    @Attach
    @Word
//  ^ error: [UnknownCType] 'shrot' is no C type and no typedef of LibC: did you mean short?
    int f(@Word int n);
    //    ^ error: [UnknownCType] 'shrot' is no C type and no typedef of LibC: did you mean short?
}

@CType("unsigned shrot")
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
@interface Word {}
