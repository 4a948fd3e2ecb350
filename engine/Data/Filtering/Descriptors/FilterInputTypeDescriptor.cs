namespace Cacao.Data;

/// <summary>Writes into the configuration of a filter input.</summary>
internal sealed class FilterInputTypeDescriptor(FilterInputConfiguration input)
    : FilterInputDescriptor<IFilterInputTypeDescriptor>(input), IFilterInputTypeDescriptor;
