namespace Cacao.Types;

/// <summary>How large the list is that a field returns.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The most items the field returns; unset where it is not known.</summary>
    public int AssumedSize { get; set; }

    /// <summary>The arguments that say how many items are returned.</summary>
    public string[] SlicingArguments { get; set; } = [];

    /// <summary>How many items are returned when no slicing argument is given.</summary>
    public int SlicingArgumentDefaultValue { get; set; }

    /// <summary>The subfields that hold the list.</summary>
    public string[] SizedFields { get; set; } = [];

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;
}
