using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Names the class that knows what was generated for an assembly: it has a static method <c>Create</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class GeneratedTypeCatalogAttribute(Type catalog) : Attribute
{
    public Type Catalog { get; } = catalog;
}
