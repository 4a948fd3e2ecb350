namespace Cacao.Execution;

/// <summary>Generates a data loader and its interface from a static method that fetches many keys at once.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataLoaderAttribute : Attribute
{
    public DataLoaderAttribute()
    {
    }

    public DataLoaderAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The name of the class; null takes the method's, without <c>Get</c> and <c>Async</c>.</summary>
    public string? Name { get; }

    /// <value>Whether a batch gets a scope of services of its own. Default: it does.</value>
    public DataLoaderServiceScope ServiceScope { get; set; }

    public DataLoaderAccessModifier AccessModifier { get; set; }
}
