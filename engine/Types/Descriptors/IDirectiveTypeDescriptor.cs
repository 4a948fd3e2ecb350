namespace Cacao.Types;

/// <summary>Describes a directive.</summary>
public interface IDirectiveTypeDescriptor : IDescriptor
{
    IDirectiveTypeDescriptor Name(string name);

    IDirectiveTypeDescriptor Description(string? description);

    /// <summary>Adds places where the directive may stand.</summary>
    IDirectiveTypeDescriptor Location(DirectiveLocation location);

    /// <summary>Lets the directive stand at one place several times.</summary>
    IDirectiveTypeDescriptor Repeatable();

    /// <summary>The argument with this name; added when there is none.</summary>
    IArgumentDescriptor Argument(string name);
}
