using System.ComponentModel;

namespace Cacao.Types;

/// <summary>What a generated registration adds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum GeneratedTypeKind
{
    /// <summary>An object, interface, union or enum.</summary>
    Output,

    /// <summary>An input object.</summary>
    Input,

    /// <summary>The fields that a class of resolvers adds to its type.</summary>
    Resolvers,

    /// <summary>The members of a class that descriptors take resolvers from.</summary>
    Members,
}
