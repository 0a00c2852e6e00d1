package app;

import dev.tombolo.annotations.*;

@Struct
@Layout(on = {"linux-x86_64", "solaris", "linux_x86"}, value = {"x", "y"})
//                            ^ error: [LayoutPlatform] 'solaris' names no platform: write linux, macos or windows, or with a processor, such as linux-aarch64.
//                                       ^ error: [LayoutPlatform] 'linux_x86' names no platform: write linux, macos or windows, or with a processor, such as linux-aarch64.
@Layout(on = "linux-x86_64", value = {"y", "x"})
//           ^ error: [LayoutPlatform] linux-x86_64 has two layouts: keep one.
@Layout(on = "linux", value = {"y", "x"})
@Layout({"y", "x"})
@Layout({"x", "y"})
//^1 error: [LayoutPlatform] two layouts are for all platforms that no other is for: give one of them 'on', or remove it.
record Point(int x, int y) {}
