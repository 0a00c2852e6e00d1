package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Struct;
import dev.tombolo.runtime.ErrnoException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** What walks through folders: POSIX's {@code ftw.h}. The values of its enums are those of Linux. */
@NativeLib("c")
public interface Walking {

    /** What is done with each file. */
    @Callback(onError = "STOP")
    interface Visit {

        /** Says how to go on. What it throws ends the walk, whose caller gets it. */
        Next visit(@Convert(PathName.class) Path path, @ByReference Stat stat, Kind kind, @ByReference Place place)
                throws IOException;
    }

    /**
     * Visits a folder and all that is below it.
     *
     * @param folders how many may be open at once; where the tree is deeper it takes longer
     * @return the answer that ended the walk
     * @throws ErrnoException if the walk failed
     * @throws IOException if a visit threw it
     */
    @Attach
    Next nftw(@Convert(PathName.class) Path path, Visit visit, int folders, Set<How> how)
            throws ErrnoException, IOException;

    /** How the walk goes on; the last two only with {@link How#ANSWERED}. */
    @NativeEnum
    enum Next {
        GO_ON,
        STOP,
        /** Not into this folder. */
        NOT_BELOW,
        /** Not to what lies beside this file. */
        NOT_BESIDE,
        /** What C returns where the walk failed, which becomes an exception. */
        @EnumValue(-1)
        FAILED
    }

    /** What a path leads to. */
    @NativeEnum
    enum Kind {
        FILE,
        FOLDER,
        /** A folder that cannot be read. */
        UNREADABLE_FOLDER,
        /** Of this the rest is not known. */
        UNKNOWN,
        LINK,
        /** A folder, after what is in it. */
        FOLDER_VISITED,
        LINK_TO_NOTHING
    }

    /** How it is walked. */
    @NativeEnum
    enum How {
        /** Links are visited, not followed. */
        @EnumValue(1)
        PHYSICAL,
        /** Within one file system. */
        @EnumValue(2)
        MOUNTED,
        /** Folders come after what is in them. */
        @EnumValue(8)
        DEPTH_FIRST,
        /** Answers say more than whether to go on. */
        @EnumValue(16)
        ANSWERED
    }

    /**
     * Where a file lies in the walk.
     *
     * @param base where its name begins in the path, in bytes
     * @param level how many folders lie between
     */
    @Struct("FTW")
    record Place(int base, int level) {}
}
