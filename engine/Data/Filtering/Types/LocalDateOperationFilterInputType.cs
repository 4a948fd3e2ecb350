using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="LocalDateType"/> can be filtered by.</summary>
public class LocalDateOperationFilterInputType : ComparableOperationFilterInputType<LocalDateType>
{
    public LocalDateOperationFilterInputType()
    {
    }

    public LocalDateOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("LocalDateOperationFilterInput");
        base.Configure(descriptor);
    }
}
