namespace Cacao.Types;

/// <summary>Changes an enum type.</summary>
public interface IEnumTypeDescriptor : IDescriptor<IEnumTypeDescriptor>
{
    /// <summary>The value that stands for <paramref name="value"/>; added when there is none.</summary>
    IEnumValueDescriptor Value<T>(T value)
        where T : notnull;

    IEnumTypeDescriptor BindValues(BindingBehavior behavior);

    /// <summary>Keeps only the values that <c>Value</c> names.</summary>
    IEnumTypeDescriptor BindValuesExplicitly();

    IEnumTypeDescriptor BindValuesImplicitly();
}
