using System.ComponentModel;

namespace Cacao.Types;

/// <summary>The generated registration of one .NET type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record GeneratedType(Type Type, GeneratedTypeKind Kind, Action<SchemaConfiguration, IServiceProvider> AddTo);
