namespace Cacao.Fusion.Rest;

/// <summary>The status that answers typed errors of a name.</summary>
/// <param name="TypeName">A type's name; a <c>*</c> at its beginning or end stands for anything.</param>
/// <param name="Status">An HTTP status.</param>
public sealed record RestErrorStatus(string TypeName, int Status)
{
    internal bool Fits(string typeName) => TypeName switch
    {
        ['*', .. var end] => typeName.EndsWith(end, StringComparison.Ordinal),
        [.. var start, '*'] => typeName.StartsWith(start, StringComparison.Ordinal),
        _ => string.Equals(TypeName, typeName, StringComparison.Ordinal),
    };
}
