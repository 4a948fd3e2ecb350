namespace Cacao.Types;

/// <summary>
/// Marks classes that describe the input of a field's convention, such as filters: the type is made for the fields that use it, so that
/// adding the class by itself adds nothing.
/// </summary>
public interface IFieldInputType;
