/// The upper halves (bytes 80 to FF) of the 8-bit code pages; U+FFFD stands where a page has no character.
enum CodePageTable {
    /// KZ-1048 (STRK1048-2002, RK1048), from unicode.org, VENDORS/MISC/KZ1048.TXT.
    static let kz1048 =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏ"
        + "ђ‘’“”•–—\u{FFFD}™љ›њқһџ"
        + "\u{A0}ҰұӘ¤Ө¦§Ё©Ғ«¬\u{AD}®Ү"
        + "°±Ііөµ¶·ё№ғ»әҢңү"
        + "АБВГДЕЖЗИЙКЛМНОП"
        + "РСТУФХЦЧШЩЪЫЬЭЮЯ"
        + "абвгдежзийклмноп"
        + "рстуфхцчшщъыьэюя"

    /// PT154 (Paratype Asian Cyrillic), as glibc and Python have it.
    static let pt154 =
        "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸ"
        + "җ‘’“”•–—ҳҷҡӣңқһҹ"
        + "\u{A0}ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ"
        + "°ұІіҙө¶·ё№ә»јҪҫҝ"
        + "АБВГДЕЖЗИЙКЛМНОП"
        + "РСТУФХЦЧШЩЪЫЬЭЮЯ"
        + "абвгдежзийклмноп"
        + "рстуфхцчшщъыьэюя"

    /// Windows-1251, from unicode.org, VENDORS/MICSFT/WINDOWS/CP1251.TXT.
    static let cp1251 =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ"
        + "ђ‘’“”•–—\u{FFFD}™љ›њќћџ"
        + "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї"
        + "°±Ііґµ¶·ё№є»јЅѕї"
        + "АБВГДЕЖЗИЙКЛМНОП"
        + "РСТУФХЦЧШЩЪЫЬЭЮЯ"
        + "абвгдежзийклмноп"
        + "рстуфхцчшщъыьэюя"

    /// CP866, from unicode.org, VENDORS/MICSFT/PC/CP866.TXT.
    static let cp866 =
        "АБВГДЕЖЗИЙКЛМНОП"
        + "РСТУФХЦЧШЩЪЫЬЭЮЯ"
        + "абвгдежзийклмноп"
        + "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
        + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
        + "рстуфхцчшщъыьэюя"
        + "ЁёЄєЇїЎў°∙·√№¤■\u{A0}"
}
