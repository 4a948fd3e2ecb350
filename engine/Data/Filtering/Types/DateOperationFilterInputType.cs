using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="DateType"/> can be filtered by.</summary>
public class DateOperationFilterInputType : ComparableOperationFilterInputType<DateType>
{
    public DateOperationFilterInputType()
    {
    }

    public DateOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("DateOperationFilterInput");
        base.Configure(descriptor);
    }
}
