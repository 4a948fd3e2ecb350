using EShop.Contracts;
using EShop.Payment.Payments;
using EShop.Payment.Providers;
using EShop.Payment.Simulator;
using EShop.Payment.Tests.Testing;

namespace EShop.Payment.Tests.Payments;

public sealed class SettlementTests(PaymentFixture payment) : PaymentTests(payment)
{
    [Fact]
    public async Task Capture_Should_HappenOnce_When_TheCommandComesAgain()
    {
        var captured = await Host.Messages.ListenAsync<PaymentCaptured>();
        await AuthorizeAsync("tok_ok");

        await CaptureAsync();
        await CaptureAsync(attempt: 2);

        Assert.Equal(1, (await captured.NextAsync(m => m.OrderId == OrderId)).Attempt);
        Assert.Equal((2, 100m), await captured.NextAsync(m => m.OrderId == OrderId) is var second ? (second.Attempt, second.Amount) : default);
        Assert.Single((await FindAsync()).Events, e => e.Action == PaymentAction.Capture);
    }

    [Theory]
    [InlineData(TestTokens.CaptureFails, 100)]
    [InlineData("tok_ok", 100.01)]
    [InlineData("tok_ok", 0)]
    public async Task Capture_Should_FailAndLeaveItToBeVoided_When_ItCannotBe(string token, decimal amount)
    {
        var failed = await Host.Messages.ListenAsync<PaymentCaptureFailed>();
        var voided = await Host.Messages.ListenAsync<PaymentVoided>();
        await AuthorizeAsync(token);

        await CaptureAsync(amount);
        await VoidAsync();

        await failed.NextAsync(m => m.OrderId == OrderId);
        await voided.NextAsync(m => m.OrderId == OrderId);
        Assert.Equal((PaymentStatus.Voided, 0m), await FindAsync() is var found ? (found.Status, found.CapturedAmount) : default);
        Assert.Equal(ProviderStatus.Voided, Assert.Single(await ChargesAsync()).Status);
    }

    [Fact]
    public async Task Capture_Should_Fail_When_ThereIsNoPayment()
    {
        var failed = await Host.Messages.ListenAsync<PaymentCaptureFailed>();

        await CaptureAsync();

        Assert.Equal(PaymentId, (await failed.NextAsync(m => m.OrderId == OrderId)).PaymentId);
    }

    [Fact]
    public async Task Void_Should_Fail_When_TheMoneyIsCaptured()
    {
        var failed = await Host.Messages.ListenAsync<PaymentVoidFailed>();
        await AuthorizeAsync("tok_ok");
        await CaptureAsync();

        await VoidAsync();

        Assert.Equal("CAPTURED", (await failed.NextAsync(m => m.OrderId == OrderId)).Code);
        Assert.Equal(PaymentStatus.Captured, (await FindAsync()).Status);
    }

    [Fact]
    public async Task Void_Should_AnswerEachTime_When_TheCommandComesAgain()
    {
        var voided = await Host.Messages.ListenAsync<PaymentVoided>();
        await AuthorizeAsync("tok_ok");

        await VoidAsync();
        await VoidAsync();

        await voided.NextAsync(m => m.OrderId == OrderId);
        await voided.NextAsync(m => m.OrderId == OrderId);
        // News of the authorisation may still be on their way, and are voided under a key of their own.
        Assert.Single((await FindAsync()).Events, e => e.IdempotencyKey == $"{OrderId:N}:void:1");
        Assert.Equal(ProviderStatus.Voided, Assert.Single(await ChargesAsync()).Status);
    }

    [Fact]
    public async Task Refund_Should_NeverExceedWhatWasCaptured_When_PartsAreGivenBack()
    {
        var refunded = await Host.Messages.ListenAsync<PaymentRefunded>();
        var failed = await Host.Messages.ListenAsync<PaymentRefundFailed>();
        await AuthorizeAsync("tok_ok");
        await CaptureAsync();

        await RefundAsync(30m, "a");
        await RefundAsync(30m, "a");
        var afterPart = await FindAsync();
        await RefundAsync(70.01m, "b");
        await RefundAsync(0m, "c");
        await RefundAsync(-1m, "d");
        await RefundAsync(70m, "e");

        Assert.Equal((PaymentStatus.PartiallyRefunded, 30m), (afterPart.Status, afterPart.RefundedAmount));
        var totals = new List<decimal>();
        while (totals.Count < 3)
        {
            totals.Add((await refunded.NextAsync(m => m.OrderId == OrderId)).RefundedTotal);
        }

        Assert.Equal([30m, 30m, 100m], totals.Order());
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("NOT_REFUNDABLE", (await failed.NextAsync(m => m.OrderId == OrderId)).Code);
        }

        Assert.Equal((PaymentStatus.Refunded, 100m), await FindAsync() is var end ? (end.Status, end.RefundedAmount) : default);
        Assert.Equal(100m, Assert.Single(await ChargesAsync()).RefundedAmount);
    }

    [Fact]
    public async Task Refund_Should_LoseNothing_When_ManyComeAtOnce()
    {
        await AuthorizeAsync("tok_ok");
        await CaptureAsync();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => RefundAsync(10m, $"{i}")));

        Assert.Equal((PaymentStatus.Refunded, 100m), await FindAsync() is var end ? (end.Status, end.RefundedAmount) : default);
        Assert.Equal(100m, Assert.Single(await ChargesAsync()).RefundedAmount);
    }

    [Fact]
    public async Task Refund_Should_Fail_When_NothingWasPaid()
    {
        var failed = await Host.Messages.ListenAsync<PaymentRefundFailed>();

        await RefundAsync(1m, "a");
        await AuthorizeAsync("tok_ok");
        await RefundAsync(1m, "b");

        Assert.Equal("NOT_FOUND", (await failed.NextAsync(m => m.OrderId == OrderId)).Code);
        Assert.Equal("NOT_REFUNDABLE", (await failed.NextAsync(m => m.OrderId == OrderId)).Code);
    }
}
