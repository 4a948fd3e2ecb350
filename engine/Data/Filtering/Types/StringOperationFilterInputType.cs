using Cacao.Types;

namespace Cacao.Data;

/// <summary>What texts can be filtered by.</summary>
public class StringOperationFilterInputType : FilterInputType
{
    public StringOperationFilterInputType()
    {
    }

    public StringOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Operation(DefaultFilterOperations.Equals).Type<StringType>();
        _ = descriptor.Operation(DefaultFilterOperations.NotEquals).Type<StringType>();
        _ = descriptor.Operation(DefaultFilterOperations.Contains).Type<StringType>();
        _ = descriptor.Operation(DefaultFilterOperations.NotContains).Type<StringType>();
        _ = descriptor.Operation(DefaultFilterOperations.In).Type<ListType<StringType>>();
        _ = descriptor.Operation(DefaultFilterOperations.NotIn).Type<ListType<StringType>>();
        _ = descriptor.Operation(DefaultFilterOperations.StartsWith).Type<StringType>();
        _ = descriptor.Operation(DefaultFilterOperations.NotStartsWith).Type<StringType>();
        _ = descriptor.Operation(DefaultFilterOperations.EndsWith).Type<StringType>();
        _ = descriptor.Operation(DefaultFilterOperations.NotEndsWith).Type<StringType>();
    }
}
