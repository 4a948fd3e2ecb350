namespace Cacao.Types;

/// <summary>Changes an input object type.</summary>
public interface IInputObjectTypeDescriptor : IDescriptor<IInputObjectTypeDescriptor>
{
    /// <summary>The field with this GraphQL name; added when there is none.</summary>
    IInputFieldDescriptor Field(string name);

    /// <summary>Asks for exactly one of the fields (<c>@oneOf</c>).</summary>
    IInputObjectTypeDescriptor OneOf();
}
