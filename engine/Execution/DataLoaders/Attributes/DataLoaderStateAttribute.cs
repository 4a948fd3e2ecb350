namespace Cacao.Execution;

/// <summary>Binds a parameter of a data loader method to state that callers set on a branch of the loader.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DataLoaderStateAttribute(string key) : Attribute
{
    public string Key { get; } = key;
}
