namespace Cacao.Language;

/// <summary>
/// A place in a source text. <paramref name="Start"/> and <paramref name="End"/> are UTF-16 offsets (end exclusive);
/// <paramref name="Line"/> and <paramref name="Column"/> count from one, columns in UTF-16 units. The default value is "unknown".
/// </summary>
public readonly record struct Location(int Start, int End, int Line, int Column)
{
    public bool IsKnown => Line > 0;
}
