namespace Cacao.Types;

/// <summary>Declares a class as a directive; its properties are the arguments.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class DirectiveTypeAttribute : Attribute
{
    public DirectiveTypeAttribute(DirectiveLocation location)
    {
        Location = location;
    }

    public DirectiveTypeAttribute(string name, DirectiveLocation location)
    {
        Name = name;
        Location = location;
    }

    public string? Name { get; set; }

    public DirectiveLocation Location { get; }

    /// <value>Whether the directive may stand at one place several times. Default: false.</value>
    public bool IsRepeatable { get; set; }
}
