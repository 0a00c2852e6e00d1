package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.Struct;

/** What the system calls itself; the lengths are those of Linux. */
@Struct("utsname")
public record SystemName(
        @Length(65) String system,
        @Length(65) String node,
        @Length(65) String release,
        @Length(65) String version,
        @Length(65) String machine,
        @Length(65) String domain) {}
