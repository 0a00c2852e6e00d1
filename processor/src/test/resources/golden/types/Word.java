package com.example;

import dev.tombolo.annotations.CType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A shorthand of the user's own. */
@CType("unsigned short")
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
@interface Word {}
