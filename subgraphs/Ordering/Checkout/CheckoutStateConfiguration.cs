using EShop.Audit;
using System.Text.Json;
using EShop.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Checkout;

internal sealed class CheckoutStateConfiguration : IEntityTypeConfiguration<CheckoutState>
{
    public void Configure(EntityTypeBuilder<CheckoutState> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("checkouts");
        builder.HasKey(c => c.CorrelationId);
        builder.Property(c => c.CorrelationId).HasColumnName("order_id").ValueGeneratedNever();
        builder.Property(c => c.CurrentState).HasColumnName("current_state").HasMaxLength(40);
        builder.Property(c => c.RowVersion).IsRowVersion();
        builder.Property(c => c.OrderNumber).HasColumnName("order_number").HasMaxLength(20);
        builder.Property(c => c.OwnerId).HasColumnName("owner_id");
        builder.Property(c => c.BasketId).HasColumnName("basket_id");
        ConfigureLines(builder.Property(c => c.Lines).HasColumnName("lines"));
        ConfigureLines(builder.Property(c => c.ReturnLines).HasColumnName("return_lines").HasDefaultValueSql("'[]'::jsonb"));
        builder.Property(c => c.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(c => c.GrandTotal).HasColumnName("grand_total").HasPrecision(18, 4);
        builder.Property(c => c.PaymentMethod).HasColumnName("payment_method").HasMaxLength(40);
        builder.Property(c => c.PaymentToken).HasColumnName("payment_token").HasMaxLength(200);
        builder.Property(c => c.PaymentId).HasColumnName("payment_id");
        builder.Property(c => c.RefundId).HasColumnName("refund_id");
        builder.Property(c => c.RefundAmount).HasColumnName("refund_amount").HasPrecision(18, 4);
        builder.Property(c => c.SubmittedAt).HasColumnName("submitted_at");
        builder.Property(c => c.ReservedUntil).HasColumnName("reserved_until");
        builder.Property(c => c.PaymentExpiresAt).HasColumnName("payment_expires_at");
        builder.Property(c => c.Attempt).HasColumnName("attempt");
        builder.Property(c => c.AttemptLimit).HasColumnName("attempt_limit");
        builder.Property(c => c.IsAuthorized).HasColumnName("is_authorized");
        builder.Property(c => c.IsStockCommitted).HasColumnName("is_stock_committed");
        builder.Property(c => c.IsVoided).HasColumnName("is_voided");
        builder.Property(c => c.IsConcluded).HasColumnName("is_concluded");
        builder.Property(c => c.SkipsShipping).HasColumnName("skips_shipping");
        builder.Property(c => c.IsShipmentBooked).HasColumnName("is_shipment_booked");
        builder.Property(c => c.NeedsRelease).HasColumnName("needs_release");
        builder.Property(c => c.NeedsVoid).HasColumnName("needs_void");
        builder.Property(c => c.NeedsReturn).HasColumnName("needs_return");
        builder.Property(c => c.NeedsRefund).HasColumnName("needs_refund");
        builder.Property(c => c.CancelRequested).HasColumnName("cancel_requested");
        builder.Property(c => c.CancelReason).HasColumnName("cancel_reason").HasMaxLength(500);
        builder.Property(c => c.Outcome).HasColumnName("outcome");
        builder.Property(c => c.OutcomeCode).HasColumnName("outcome_code").HasMaxLength(60);
        builder.Property(c => c.OutcomeReason).HasColumnName("outcome_reason").HasMaxLength(500);
        builder.Property(c => c.ParkedIn).HasColumnName("parked_in").HasMaxLength(40);
        builder.Property(c => c.Problem).HasColumnName("problem").HasMaxLength(500);
        builder.Property(c => c.StockDeadlineToken).HasColumnName("stock_deadline_token");
        builder.Property(c => c.PaymentDeadlineToken).HasColumnName("payment_deadline_token");
        builder.Property(c => c.StepDeadlineToken).HasColumnName("step_deadline_token");
        builder.Ignore(c => c.IsSettled);
        builder.Ignore(c => c.HasAttemptsLeft);
        builder.HasIndex(c => c.CurrentState);
    }

    private static void ConfigureLines(PropertyBuilder<IReadOnlyList<StockLine>> property)
        => property.HasColumnType("jsonb").HasConversion(
            lines => JsonSerializer.Serialize(lines, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<StockLine[]>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<StockLine>>(
                (left, right) => left!.SequenceEqual(right!),
                lines => lines.Aggregate(0, (hash, line) => HashCode.Combine(hash, line)),
                lines => lines));
}
