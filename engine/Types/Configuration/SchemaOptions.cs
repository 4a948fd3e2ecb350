namespace Cacao.Types;

/// <summary>How a schema is built.</summary>
public sealed class SchemaOptions
{
    /// <value>Adds the <c>@defer</c> directive. Default: false.</value>
    public bool EnableDefer { get; set; }

    /// <value>Adds the <c>@stream</c> directive. Default: false.</value>
    public bool EnableStream { get; set; }

    /// <value>Refuses a schema that breaks a rule of the specification (<see cref="SchemaValidator"/>). Default: false.</value>
    public bool StrictValidation { get; set; }
}
