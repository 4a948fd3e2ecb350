using System.ComponentModel;

namespace Cacao.Types;

/// <summary>The generated registration of one .NET type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record GeneratedType(Type Type, GeneratedTypeKind Kind, Action<SchemaConfiguration, IServiceProvider> AddTo)
{
    /// <summary>Makes the fields of a class that descriptors take resolvers from.</summary>
    public Func<IServiceProvider, List<FieldConfiguration>>? CreateFields { get; init; }
}
