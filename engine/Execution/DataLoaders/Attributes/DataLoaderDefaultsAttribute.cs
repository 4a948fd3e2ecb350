namespace Cacao.Execution;

/// <summary>Settings of the data loaders that are generated in an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DataLoaderDefaultsAttribute : Attribute
{
    public DataLoaderServiceScope ServiceScope { get; set; }

    public DataLoaderAccessModifier AccessModifier { get; set; }
}
