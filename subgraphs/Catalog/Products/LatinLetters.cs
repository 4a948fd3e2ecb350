using System.Collections.Frozen;

namespace EShop.Catalog.Products;

/// <summary>Latin letters without their marks. A table, because the runtime knows no decompositions when it runs without cultures.</summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, string> s_plain = new (string Plain, string Marked)[]
        {
            ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐ"), ("j", "ĵ"),
            ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőǒ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųǔ"),
            ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
        }
        .SelectMany(group => group.Marked.Select(letter => (letter, group.Plain)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>The plain letters of a lower-case letter; null for what is none.</summary>
    public static string? PlainOf(char lower) => s_plain.GetValueOrDefault(lower);
}
