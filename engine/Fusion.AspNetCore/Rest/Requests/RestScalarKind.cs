namespace Cacao.Fusion.Rest;

/// <summary>The kinds of leaf values in JSON.</summary>
internal enum RestScalarKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Anything,
}
