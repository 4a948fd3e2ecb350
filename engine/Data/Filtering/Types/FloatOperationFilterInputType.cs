using Cacao.Types;

namespace Cacao.Data;

/// <summary>What values of the scalar of <see cref="FloatType"/> can be filtered by.</summary>
public class FloatOperationFilterInputType : ComparableOperationFilterInputType<FloatType>
{
    public FloatOperationFilterInputType()
    {
    }

    public FloatOperationFilterInputType(Action<IFilterInputTypeDescriptor> configure)
        : base(configure)
    {
    }

    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        _ = descriptor.Name("FloatOperationFilterInput");
        base.Configure(descriptor);
    }
}
