namespace Cacao.Types;

/// <summary>Adds the static methods of a partial class to the object type of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute
{
    /// <summary>Properties of the type that are no fields.</summary>
    public string[]? IgnoreProperties { get; set; }
}
